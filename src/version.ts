/** The engine's version: that of package.json, which a test holds it to. Part of every cache key. */

export const engineVersion = '1.0.0'
