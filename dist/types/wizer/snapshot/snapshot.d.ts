/** From the state of an instance to what the output shall hold; what cannot be written down is refused by name. */
import type { ConstValue } from '../../wasm/const-expr.ts';
import type { Module } from '../../wasm/module.ts';
import type { InstanceState, MemoryState } from '../host.ts';
import { type PlannedSegment, type SegmentLayout } from './segments.ts';
export type Snapshot = {
    /** New values of mutable globals; those that hold what they held at first are left out. */
    readonly globals: ReadonlyMap<number, ConstValue>;
    /** Tables that were changed, with all their entries. */
    readonly tables: ReadonlyMap<number, readonly ConstValue[]>;
    readonly memories: readonly MemoryState[];
    readonly segments: readonly PlannedSegment[];
    readonly droppedData: ReadonlySet<number>;
    readonly droppedElements: ReadonlySet<number>;
    /** Data segments that the output may have. */
    readonly maxSegments: number;
};
export type SnapshotOptions = {
    readonly layout: SegmentLayout;
    readonly maxSegments: number;
};
/**
 * @throws {UnsupportedModuleError} where a global or table holds what no constant expression gives, or where the memories
 * need more segments than `maxSegments`.
 */
export declare function takeSnapshot(module: Module, state: InstanceState, options: SnapshotOptions): Snapshot;
