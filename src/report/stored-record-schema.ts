/** Generated from the types in report.ts by `npm run build`: what a stored record looks like. */

export const storedRecordSchema = {
  type: 'object',
  properties: {
    sha256: { type: 'string', pattern: '^[0-9a-f]{64}$' },
    report: {
      type: 'object',
      properties: {
        bytesBefore: { type: 'integer', minimum: 0 },
        bytesAfter: { type: 'integer', minimum: 0 },
        initFunction: { type: 'string' },
        globals: { type: 'integer', minimum: 0 },
        tables: { type: 'integer', minimum: 0 },
        memories: {
          type: 'array',
          items: {
            type: 'object',
            properties: {
              pages: { type: 'integer', minimum: 0 },
              dataBytes: { type: 'integer', minimum: 0 },
              segments: { type: 'integer', minimum: 0 },
              copyOnWrite: { type: 'boolean' },
              picture: {
                anyOf: [
                  {
                    type: 'object',
                    properties: {
                      nonZeroBytes: { type: 'integer', minimum: 0 },
                      cells: { type: 'array', maxItems: 256, items: { type: 'number', minimum: 0, maximum: 1 } },
                    },
                  },
                  { type: 'null' },
                ],
              },
            },
          },
        },
        segments: { type: 'integer', minimum: 0 },
        observed: {
          type: 'object',
          properties: {
            random: { type: 'integer', minimum: 0 },
            clock: { type: 'integer', minimum: 0 },
            environment: { type: 'integer', minimum: 0 },
            arguments: { type: 'integer', minimum: 0 },
            files: { type: 'integer', minimum: 0 },
            stdin: { type: 'integer', minimum: 0 },
            writes: { type: 'integer', minimum: 0 },
          },
        },
        times: {
          type: 'object',
          properties: {
            parse: { type: 'number', minimum: 0 },
            instrument: { type: 'number', minimum: 0 },
            compile: { type: 'number', minimum: 0 },
            instantiate: { type: 'number', minimum: 0 },
            initialize: { type: 'number', minimum: 0 },
            snapshot: { type: 'number', minimum: 0 },
            rewrite: { type: 'number', minimum: 0 },
            validate: { type: 'number', minimum: 0 },
            total: { type: 'number', minimum: 0 },
          },
        },
        startUp: {
          anyOf: [
            {
              type: 'object',
              properties: { before: { type: 'number', minimum: 0 }, after: { type: 'number', minimum: 0 } },
            },
            { type: 'null' },
          ],
        },
      },
    },
    compressed: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          format: { type: 'string', enum: ['gzip', 'brotli'] },
          level: { type: 'integer', minimum: 0 },
          before: { type: 'integer', minimum: 0 },
          after: { type: 'integer', minimum: 0 },
        },
      },
    },
  },
} as const
