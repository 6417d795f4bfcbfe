/** Generated from trap.wat by `npm run build`, in base64. */

export const trapModule = 'AGFzbQEAAAABBAFgAAADAgEABwgBBHRyYXAAAAoFAQMAAAs='
