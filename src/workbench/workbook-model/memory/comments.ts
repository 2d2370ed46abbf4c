import type { Area } from "../area";
import { WorkbookRefusal, type Comments } from "../model";
import type { CommentRecord } from "../records";
import type { Book } from "./book";

export class MemoryComments implements Comments {
  constructor(private readonly book: Book) {}

  all(): readonly CommentRecord[] {
    return this.book.comments;
  }

  add(area: Area, content: string): CommentRecord {
    const complete = { id: this.book.id(), area, content };
    this.book.comments = [...this.book.comments, complete];
    return complete;
  }

  remove(id: string): void {
    if (!this.book.comments.some((comment) => comment.id === id))
      throw new WorkbookRefusal("ItemNotFound", "The requested resource doesn't exist.");
    this.book.comments = this.book.comments.filter((comment) => comment.id !== id);
  }
}
