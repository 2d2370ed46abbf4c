import { FormulaDependencyGenerator, type IFormulaDependencyTree } from "@univerjs/preset-sheets-core";

/** Finds out which formula depends on which. */
export class Dependencies extends FormulaDependencyGenerator {
  /**
   * Univer enters every formula of the workbook into an index for the sake of OFFSET, INDIRECT and their like alone.
   */
  protected override async _calculateListByFunctionRefNode(trees: IFormulaDependencyTree[]): Promise<void> {
    if (trees.some(({ addressFunctionNodes }) => addressFunctionNodes.length > 0))
      await super._calculateListByFunctionRefNode(trees);
  }
}
