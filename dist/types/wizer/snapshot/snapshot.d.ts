/** Takes the snapshot: what the output holds, from the state of the instance. What cannot be written is refused by name. */
import type { Module } from '../../wasm/module.ts';
import { type ConstValue } from '../../wasm/types.ts';
import type { InstanceState, MemoryState } from '../host.ts';
import { type PlannedSegment, type SegmentLayout } from './segments.ts';
export type Snapshot = {
    /** New values of the mutable globals that changed. */
    readonly globals: ReadonlyMap<number, ConstValue>;
    /** All entries of the tables that changed. */
    readonly tables: ReadonlyMap<number, readonly ConstValue[]>;
    readonly memories: readonly MemoryState[];
    readonly segments: readonly PlannedSegment[];
    readonly droppedData: ReadonlySet<number>;
    readonly droppedElements: ReadonlySet<number>;
    /** The most data segments that the output may have. */
    readonly maxSegments: number;
};
export type SnapshotOptions = {
    readonly layout: SegmentLayout;
    readonly maxSegments: number;
};
/**
 * @throws {UnsupportedModuleError} where a global or table holds what no constant expression gives, or where `maxSegments`
 * are too few for the memories.
 */
export declare function takeSnapshot(module: Module, state: InstanceState, options: SnapshotOptions): Snapshot;
