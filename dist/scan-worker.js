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
    const limit = kept === 0 ? Number.POSITIVE_INFINITY : largest(gaps.slice(), kept);
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
function largest(numbers, n) {
    const target = numbers.length - n;
    let low = 0;
    let high = numbers.length - 1;
    while (low < high) {
        const pivot = numbers[(low + high) >>> 1];
        let left = low;
        let right = high;
        while (left <= right) {
            while (numbers[left] < pivot)
                left++;
            while (numbers[right] > pivot)
                right--;
            if (left > right)
                break;
            const number = numbers[left];
            numbers[left++] = numbers[right];
            numbers[right--] = number;
        }
        if (target <= right)
            high = right;
        else if (target >= left)
            low = left;
        else
            break;
    }
    return numbers[target];
}

;// CONCATENATED MODULE: ./build/host/scan/collect.js

function collectRanges(gap, maxRanges) {
    const mostHeld = Math.max(2 * maxRanges, 4096);
    let closing = gap;
    let count = 0;
    let starts = new Float64Array(1024);
    let ends = new Float64Array(1024);
    const close = () => {
        const kept = closeSmallestGaps([{ count, starts, ends }], maxRanges)[0];
        if (kept.count < count)
            closing = Math.max(closing, smallestGap(kept));
        return kept;
    };
    const makeRoom = () => {
        if (count >= mostHeld) {
            const kept = close();
            count = kept.count;
            starts.set(kept.starts);
            ends.set(kept.ends);
        }
        else {
            starts = grow(starts, mostHeld);
            ends = grow(ends, mostHeld);
        }
    };
    return {
        emit: (start, end) => {
            if (count === starts.length)
                makeRoom();
            starts[count] = start;
            ends[count++] = end;
            return closing;
        },
        finish: () => {
            const { count, starts, ends } = close();
            return { ranges: { count, starts: starts.slice(0, count), ends: ends.slice(0, count) }, gap: closing };
        },
    };
}
function grow(array, most) {
    const grown = new Float64Array(Math.min(array.length * 2, most));
    grown.set(array);
    return grown;
}
function smallestGap({ count, starts, ends }) {
    let smallest = Number.MAX_SAFE_INTEGER;
    for (let i = 1; i < count; i++)
        smallest = Math.min(smallest, starts[i] - ends[i - 1]);
    return smallest;
}

;// CONCATENATED MODULE: ./build/host/scan/kernel.js
const kernels = {
    i32: 'AGFzbQEAAAABFgRgAnx8AXxgA3x8fABgAX4AYAJ+fgACFwIABGVtaXQAAAAGbWVtb3J5AgMAgIAEAwUEAQIDAwYYA34BQgALfgFCfwt+AUKAgICAgICAgEALBwgBBHNjYW4AAQqsBgRHAQN+IAD8BiEDIAH8BiEEIAL8BiQAA0AgAyAEUwRAIANCgIDAAHwhBSAFIARVBEAgBCEFCyADIAUQAyAFIQMMAQsLIwIQAgsWACMBQgBZBEAjAbkgALkQAPwGJAALC7oEAgV+BHsCQANAIAAgAVkNAUJ/IACn/QAEAP0MAAAAAAAAAAAAAAAAAAAAAP0j/WStIACn/QAEEP0MAAAAAAAAAAAAAAAAAAAAAP0j/WStQhCGhCAAp/0ABCD9DAAAAAAAAAAAAAAAAAAAAAD9I/1krUIghiAAp/0ABDD9DAAAAAAAAAAAAAAAAAAAAAD9I/1krUIwhoSEhSECIAJQBEAgAELAAHwhAANAIABCgAJ8IAFVDQIgAKf9AAQAIACn/QAEEP1QIACn/QAEICAAp/0ABDD9UP1QIQcgAKf9AARAIACn/QAEUP1QIACn/QAEYCAAp/0ABHD9UP1QIQggAKf9AASAASAAp/0ABJAB/VAgAKf9AASgASAAp/0ABLAB/VD9UCEJIACn/QAEwAEgAKf9AATQAf1QIACn/QAE4AEgAKf9AATwAf1Q/VAhCiAHIAj9UCAJIAr9UP1Q/VNFBEAgAEKAAnwhAAwBCwsgB/1TDQEgAELAAHwhACAI/VMNASAAQsAAfCEAIAn9Uw0BIABCwAB8IQAMAQsgACACenwhAyADIwJ9IwBVBEAjAhACIAMkAQsjAEI+UwRAIAAgAhAECyAAQsAAfCACeX0kAiMAQg59QnCDIQQgBEIAVSACQjCIQgBScQRAIABCMHwhBQNAIAUgBHwhBiAGIAFCEH1XBEAgBqf9AAQA/VMEQCAGIQUMAgsLCyAFIABCMHxVBEAgBUJAgyEAIAUkAgwCCwsgAELAAHwhAAwACwsLjgEBBH4gAUJ/hUJ/IAF6hkJ/IAF5iIODIQIgAlAEQA8LIwAhA0IBIQQDQCADQgBVBEAgBCADVQRAIAMhBAsgAiACIASIgyECIAMgBH0hAyAEQgGGIQQMAQsLA0AgAkIAUgRAIAJ6IQUgACAFfBACIAUgASAFiHp8IQUgACAFfCQBIAJCfyAFhoMhAgwBCwsL',
    i64: 'AGFzbQEAAAABFgRgAnx8AXxgA3x8fABgAX4AYAJ+fgACFwIABGVtaXQAAAAGbWVtb3J5AgcAgIAQAwUEAQIDAwYYA34BQgALfgFCfwt+AUKAgICAgICAgEALBwgBBHNjYW4AAQrWBgRHAQN+IAD8BiEDIAH8BiEEIAL8BiQAA0AgAyAEUwRAIANCgIDAAHwhBSAFIARVBEAgBCEFCyADIAUQAyAFIQMMAQsLIwIQAgsWACMBQgBZBEAjAbkgALkQAPwGJAALC+QEAgV+BHsCQANAIAAgAVkNAUJ/An4gAAv9AAQA/QwAAAAAAAAAAAAAAAAAAAAA/SP9ZK0CfiAAC/0ABBD9DAAAAAAAAAAAAAAAAAAAAAD9I/1krUIQhoQCfiAAC/0ABCD9DAAAAAAAAAAAAAAAAAAAAAD9I/1krUIghgJ+IAAL/QAEMP0MAAAAAAAAAAAAAAAAAAAAAP0j/WStQjCGhISFIQIgAlAEQCAAQsAAfCEAA0AgAEKAAnwgAVUNAgJ+IAAL/QAEAAJ+IAAL/QAEEP1QAn4gAAv9AAQgAn4gAAv9AAQw/VD9UCEHAn4gAAv9AARAAn4gAAv9AARQ/VACfiAAC/0ABGACfiAAC/0ABHD9UP1QIQgCfiAAC/0ABIABAn4gAAv9AASQAf1QAn4gAAv9AASgAQJ+IAAL/QAEsAH9UP1QIQkCfiAAC/0ABMABAn4gAAv9AATQAf1QAn4gAAv9AATgAQJ+IAAL/QAE8AH9UP1QIQogByAI/VAgCSAK/VD9UP1TRQRAIABCgAJ8IQAMAQsLIAf9Uw0BIABCwAB8IQAgCP1TDQEgAELAAHwhACAJ/VMNASAAQsAAfCEADAELIAAgAnp8IQMgAyMCfSMAVQRAIwIQAiADJAELIwBCPlMEQCAAIAIQBAsgAELAAHwgAnl9JAIjAEIOfUJwgyEEIARCAFUgAkIwiEIAUnEEQCAAQjB8IQUDQCAFIAR8IQYgBiABQhB9VwRAAn4gBgv9AAQA/VMEQCAGIQUMAgsLCyAFIABCMHxVBEAgBUJAgyEAIAUkAgwCCwsgAELAAHwhAAwACwsLjgEBBH4gAUJ/hUJ/IAF6hkJ/IAF5iIODIQIgAlAEQA8LIwAhA0IBIQQDQCADQgBVBEAgBCADVQRAIAMhBAsgAiACIASIgyECIAMgBH0hAyAEQgGGIQQMAQsLA0AgAkIAUgRAIAJ6IQUgACAFfBACIAUgASAFiHp8IQUgACAFfCQBIAJCfyAFhoMhAgwBCwsL',
};

;// CONCATENATED MODULE: ./build/host/scan/scan.js


const modules = new Map();
function scanMemory({ memory, address }, { from, to }, { gap, maxRanges }) {
    if (from % 64 || to % 64 || to > memory.buffer.byteLength)
        throw new Error(`bug: a scan from ${from} to ${to}`);
    const { emit, finish } = collectRanges(gap, maxRanges);
    const instance = new WebAssembly.Instance(kernelFor(address), { '': { memory, emit } });
    const { scan } = instance.exports;
    scan(from, to, gap);
    return finish();
}
function scan_wholeOf({ memory }) {
    return { from: 0, to: memory.buffer.byteLength };
}
function kernelFor(address) {
    const compiled = modules.get(address) ?? new WebAssembly.Module(Buffer.from(kernels[address], 'base64'));
    modules.set(address, compiled);
    return compiled;
}

;// CONCATENATED MODULE: ./build/host/scan/parts.js

const partSize = (/* unused pure expression or super */ null && (32 * 1024 * 1024));
function planWork(memories, limits, ranges = memories.map(memory => [wholeOf(memory)])) {
    const parts = ranges.flatMap((ranges, memory) => ranges.flatMap(({ from, to }) => Array.from({ length: Math.ceil((to - from) / partSize) }, (_, index) => {
        const start = from + index * partSize;
        return { memory, from: start, to: Math.min(start + partSize, to) };
    })));
    const shared = memories.map(({ memory, address }) => ({ memory, address }));
    return { memories: shared, limits, parts, next: new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)) };
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

;// CONCATENATED MODULE: ./build/host/scan/worker.js


scanParts(external_node_worker_threads_namespaceObject.workerData, result => {
    external_node_worker_threads_namespaceObject.parentPort?.postMessage(result, [
        result.ranges.starts.buffer,
        result.ranges.ends.buffer,
    ]);
});

