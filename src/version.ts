/** The engine's version, which a test compares with package.json. It is a part of every cache key. */

export const engineVersion = '1.0.0'
