/** Opens files that others may have put there: only a regular file of bounded size, never a link, a pipe or a device. */
export type OpenedFile = 
/** `size` in bytes, when it was opened. The caller closes the descriptor. */
{
    readonly kind: 'file';
    readonly descriptor: number;
    readonly size: number;
} | {
    readonly kind: 'missing' | 'other' | 'too-large';
};
/**
 * Looks before it opens, because opening a device can have effects, and again afterwards, because another process may have
 * changed the file meanwhile. A pipe in its place would let the open wait, so it does not block.
 * @param maxBytes the largest size that is accepted
 * @throws the system's error where the file is there but cannot be opened
 */
export declare function openRegular(path: string | Buffer, maxBytes?: number): OpenedFile;
