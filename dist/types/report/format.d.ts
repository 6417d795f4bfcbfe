/** Numbers as people read them. */
/** `21.5 KiB`; exact below 1,024. */
export declare function formatBytes(bytes: number): string;
/** `0.42 ms`, `82 ms`, `1.93 s`. */
export declare function formatTime(milliseconds: number): string;
/** `1,234,567`. */
export declare function formatCount(count: number): string;
