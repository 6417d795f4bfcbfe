export type FeatureSwitches = {
    readonly multiMemory: boolean;
    readonly multiValue: boolean;
    readonly bulkMemory: boolean;
    readonly simd: boolean;
    readonly referenceTypes: boolean;
    readonly relaxedSimd: boolean;
};
export declare function checkFeatures(_m: unknown, _s: FeatureSwitches): void;
