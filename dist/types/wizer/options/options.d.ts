/** The options of the engine as the passes get them: checked, typed, with every default in place. */
import type { FeatureSwitches } from '../check/features.ts';
import type { SegmentLayout } from '../snapshot/segments.ts';
import { type OptionDescription, type RawOptions } from './option-table.ts';
import { type Renames } from './renames.ts';
export type EngineOptions = {
    readonly initFunc: string | undefined;
    readonly renames: Renames;
    readonly keepInitFunc: boolean;
    readonly deterministic: boolean;
    readonly relaxedSimdDeterministic: boolean;
    readonly features: FeatureSwitches;
    readonly layout: SegmentLayout;
    readonly maxSegments: number;
    /** Seconds. */
    readonly timeout: number;
    readonly wasi: WasiRequest | undefined;
    readonly preloads: readonly PreloadRequest[];
};
/** What the module gets by WASI, before any file is read. */
export type WasiRequest = {
    readonly inheritStdio: boolean;
    readonly inheritEnv: boolean;
    /** A variable without a value is passed through. */
    readonly env: readonly {
        readonly name: string;
        readonly value: string | undefined;
    }[];
    readonly args: readonly string[];
    readonly dirs: readonly {
        readonly guest: string;
        readonly host: string;
    }[];
    readonly writableDirs: boolean;
    readonly stdin: {
        readonly kind: 'text';
        readonly text: string;
    } | {
        readonly kind: 'file';
        readonly path: string;
    } | undefined;
};
export type PreloadRequest = {
    readonly name: string;
    readonly path: string;
};
/**
 * Checks every value, before any work.
 * @param descriptions where the defaults stand
 * @throws {OptionError} naming the option, what was found and what would do.
 */
export declare function parseOptions(raw: RawOptions, descriptions?: readonly OptionDescription[]): EngineOptions;
