/** Builds a module: a new one, or a copy of another with more behind the items of its sections. */
import { type Section } from './layout.ts';
import { type Limits } from './limits.ts';
import { type Module } from './module.ts';
import { type ExternKind } from './sections/export.ts';
import { type ImportDescription } from './sections/import.ts';
import { type TableType } from './sections/table.ts';
import { type ValueType } from './types.ts';
/** Each `add` gives the index of what it adds. An import takes the next index too, so imports go before definitions. */
export declare class ModuleBuilder {
    /** The sections that are copied. */
    private readonly copied;
    private readonly spaces;
    /** What goes behind the items of a section, by its id. */
    private readonly added;
    private bodies;
    private constructor();
    static empty(): ModuleBuilder;
    /**
     * A copy, to which more is added.
     * @param dropped ids of sections to leave out: start, export or memory, whose indices imports can take then
     */
    static copyOf(module: Module, dropped?: readonly number[]): ModuleBuilder;
    /** A new module whose types are those of `module`, with their indices. */
    static withTypesOf({ bytes, sections, types }: Module): ModuleBuilder;
    addType(params: readonly ValueType[], results: readonly ValueType[]): number;
    addImport(module: string, name: string, entry: ImportDescription): number;
    /** @param type the index of its type */
    addFunction(type: number, body: Uint8Array): number;
    /**
     * Adds the functions of a library: a module that has functions alone, which name each other by `call` and nothing else.
     * @returns the index of the first
     */
    addLibrary(library: Module): number;
    addTable(type: TableType): number;
    /** A table that holds every function so far, each at its index. */
    addTableOfFunctions(): number;
    addMemory(limits: Limits): number;
    addTag(type: number): number;
    addExport(name: string, kind: ExternKind, index: number): void;
    /** Puts other bodies in place of the copied ones. @param bodies one for each copied body, each behind its size */
    replaceBodies(bodies: Uint8Array): void;
    /** The module in parts, of which those that are copied are views of the other module. */
    encode(keepCustom?: (section: Section) => boolean): Uint8Array[];
    /** Where the next item of a section is written. */
    private append;
}
