import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";
var __webpack_exports__ = {};

;// CONCATENATED MODULE: external "node:worker_threads"
const external_node_worker_threads_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:worker_threads");
;// CONCATENATED MODULE: ./build/wizer/snapshot/ranges.js
function mergeRanges(parts, gap) {
    const count = parts.reduce((sum, part) => sum + part.count, 0);
    const starts = new Float64Array(count);
    const ends = new Float64Array(count);
    let offset = 0;
    for (const part of parts) {
        starts.set(part.starts.subarray(0, part.count), offset);
        ends.set(part.ends.subarray(0, part.count), offset);
        offset += part.count;
    }
    return joinRanges({ count, starts, ends }, (_start, end, nextStart) => nextStart - end <= gap);
}
function closeSmallestGaps(memories, maxRanges) {
    const gaps = gapsOf(memories);
    const kept = Math.max(0, maxRanges - memories.filter(({ count }) => count > 0).length);
    if (kept >= gaps.length)
        return memories;
    const limit = kept === 0 ? Number.POSITIVE_INFINITY : gaps.toSorted()[gaps.length - kept];
    let equalKept = kept - gaps.reduce((larger, gap) => larger + (gap > limit ? 1 : 0), 0);
    return memories.map(ranges => joinRanges(ranges, (_start, end, nextStart) => {
        const gap = nextStart - end;
        return gap < limit || (gap === limit && equalKept-- <= 0);
    }));
}
function joinRanges(ranges, joins) {
    const starts = new Float64Array(ranges.count);
    const ends = new Float64Array(ranges.count);
    let count = 0;
    for (let i = 0; i < ranges.count; i++) {
        const start = ranges.starts[i];
        const end = ranges.ends[i];
        if (count === 0 || !joins(starts[count - 1], ends[count - 1], start, end))
            starts[count++] = start;
        ends[count - 1] = end;
    }
    return { count, starts: starts.slice(0, count), ends: ends.slice(0, count) };
}
function gapsOf(memories) {
    const gaps = new Float64Array(memories.reduce((sum, { count }) => sum + Math.max(0, count - 1), 0));
    let index = 0;
    for (const { count, starts, ends } of memories)
        for (let i = 1; i < count; i++)
            gaps[index++] = starts[i] - ends[i - 1];
    return gaps;
}

;// CONCATENATED MODULE: ./build/host/scan/collect.js

function collectRanges(gap, maxRanges) {
    const mostHeld = Math.max(2 * maxRanges, 4096);
    let closing = gap;
    let starts = [];
    let ends = [];
    const close = () => {
        const count = starts.length;
        const found = { count, starts: new Float64Array(starts), ends: new Float64Array(ends) };
        const kept = closeSmallestGaps([found], maxRanges)[0];
        if (kept.count < count)
            closing = Math.max(closing, smallestGap(kept));
        return kept;
    };
    return {
        emit: (start, end) => {
            starts.push(start);
            ends.push(end);
            if (starts.length === mostHeld) {
                const kept = close();
                starts = Array.from(kept.starts);
                ends = Array.from(kept.ends);
            }
            return closing;
        },
        finish: () => ({ ranges: close(), gap: closing }),
    };
}
function smallestGap({ count, starts, ends }) {
    let smallest = Number.MAX_SAFE_INTEGER;
    for (let i = 1; i < count; i++)
        smallest = Math.min(smallest, starts[i] - ends[i - 1]);
    return smallest;
}

;// CONCATENATED MODULE: ./build/host/scan/kernel.js
const kernels = {
    i32: 'AGFzbQEAAAABFQRgAnx8AXxgA3x8fABgAABgAn5+AAIXAgAEZW1pdAAAAAZtZW1vcnkCAwCAgAQDBAMBAgMGGAN+AUIAC34BQn8LfgFCgICAgICAgIBACwcIAQRzY2FuAAEK1QMDRQEDfiAA/AYhAyAB/AYhBCAC/AYkAANAIAMgBFMEQCADQoCAwAB8IQUgBSAEVQRAIAQhBQsgAyAFEAMgBSEDDAELCxACCxYAIwFCAFkEQCMBuSMCuRAA/AYkAAsL9QIBBH4CQANAIAAgAVkNASAAp/0ABAD9DAAAAAAAAAAAAAAAAAAAAAD9JP1krSAAp/0ABBD9DAAAAAAAAAAAAAAAAAAAAAD9JP1krUIQhoQgAKf9AAQg/QwAAAAAAAAAAAAAAAAAAAAA/ST9ZK1CIIYgAKf9AAQw/QwAAAAAAAAAAAAAAAAAAAAA/ST9ZK1CMIaEhCECIAJQBEAgAELAAHwhAANAIABCgAF8IAFVDQIgAKf9AAQAIACn/QAEEP1QIACn/QAEICAAp/0ABDD9UP1QIACn/QAEQCAAp/0ABFD9UCAAp/0ABGAgAKf9AARw/VD9UP1Q/VMNAiAAQoABfCEADAALCyMAQj5ZBEBCfyACeoZCfyACeYiDIQILA0AgAnohAyACIAOIQn+FeiEEIAAgA3whAyADIwJ9IwBVBEAQAiADJAELIAMgBHwkAiACQgAgAn2DIQUgAiACIAV8gyECIAJCAFINAAsgAELAAHwhAAwACwsL',
    i64: 'AGFzbQEAAAABFQRgAnx8AXxgA3x8fABgAABgAn5+AAIXAgAEZW1pdAAAAAZtZW1vcnkCBwCAgBADBAMBAgMGGAN+AUIAC34BQn8LfgFCgICAgICAgIBACwcIAQRzY2FuAAEK7QMDRQEDfiAA/AYhAyAB/AYhBCAC/AYkAANAIAMgBFMEQCADQoCAwAB8IQUgBSAEVQRAIAQhBQsgAyAFEAMgBSEDDAELCxACCxYAIwFCAFkEQCMBuSMCuRAA/AYkAAsLjQMBBH4CQANAIAAgAVkNAQJ+IAAL/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP0k/WStAn4gAAv9AAQQ/QwAAAAAAAAAAAAAAAAAAAAA/ST9ZK1CEIaEAn4gAAv9AAQg/QwAAAAAAAAAAAAAAAAAAAAA/ST9ZK1CIIYCfiAAC/0ABDD9DAAAAAAAAAAAAAAAAAAAAAD9JP1krUIwhoSEIQIgAlAEQCAAQsAAfCEAA0AgAEKAAXwgAVUNAgJ+IAAL/QAEAAJ+IAAL/QAEEP1QAn4gAAv9AAQgAn4gAAv9AAQw/VD9UAJ+IAAL/QAEQAJ+IAAL/QAEUP1QAn4gAAv9AARgAn4gAAv9AARw/VD9UP1Q/VMNAiAAQoABfCEADAALCyMAQj5ZBEBCfyACeoZCfyACeYiDIQILA0AgAnohAyACIAOIQn+FeiEEIAAgA3whAyADIwJ9IwBVBEAQAiADJAELIAMgBHwkAiACQgAgAn2DIQUgAiACIAV8gyECIAJCAFINAAsgAELAAHwhAAwACwsL',
};

;// CONCATENATED MODULE: ./build/host/scan/scan.js


const modules = new Map();
function scanMemory({ memory, address }, { from, to }, { gap, maxRanges }) {
    if (from % 64 || to % 64 || to > memory.buffer.byteLength)
        throw new Error(`bug: a scan from ${from} to ${to}`);
    const { emit, finish } = collectRanges(gap, maxRanges);
    const { exports } = new WebAssembly.Instance(kernelFor(address), { '': { memory, emit } });
    const scan = exports.scan;
    scan(from, to, gap);
    return finish();
}
function kernelFor(address) {
    const compiled = modules.get(address) ?? new WebAssembly.Module(Buffer.from(kernels[address], 'base64'));
    modules.set(address, compiled);
    return compiled;
}

;// CONCATENATED MODULE: ./build/host/scan/parts.js

const partSize = (/* unused pure expression or super */ null && (32 * 1024 * 1024));
function planWork(memories, limits) {
    const parts = memories.flatMap(({ memory: { buffer } }, memory) => Array.from({ length: Math.ceil(buffer.byteLength / partSize) }, (_, index) => {
        const from = index * partSize;
        return { memory, from, to: Math.min(from + partSize, buffer.byteLength) };
    }));
    return { memories, limits, parts, next: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) };
}
function scanParts(work, report) {
    let { gap } = work.limits;
    for (let part = take(work); part < work.parts.length; part = take(work)) {
        const scanned = scanPart(work, part, gap);
        gap = scanned.gap;
        report({ part, ranges: scanned.ranges });
    }
}
function scanPart({ memories, limits, parts }, index, gap = limits.gap) {
    const part = parts[index];
    return scanMemory(memories[part.memory], part, { ...limits, gap });
}
function take({ next }) {
    return Atomics.add(next, 0, 1);
}

;// CONCATENATED MODULE: ./build/host/scan/scan-worker.js


scanParts(external_node_worker_threads_namespaceObject.workerData, result => {
    external_node_worker_threads_namespaceObject.parentPort?.postMessage(result, [
        result.ranges.starts.buffer,
        result.ranges.ends.buffer,
    ]);
});

