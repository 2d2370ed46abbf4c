import { useLayoutEffect, useRef, useState, type RefObject } from "react";

/** The width of an element, followed as the pane is dragged wider or narrower. */
export function useWidth<Tag extends HTMLElement>(): readonly [RefObject<Tag | null>, number] {
  const element = useRef<Tag>(null);
  const [width, setWidth] = useState(0);
  useLayoutEffect(() => {
    if (!element.current) return;
    const observer = new ResizeObserver(([entry]) => entry && setWidth(Math.floor(entry.contentRect.width)));
    observer.observe(element.current);
    return () => observer.disconnect();
  }, []);
  return [element, width];
}
