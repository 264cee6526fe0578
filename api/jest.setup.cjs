require('reflect-metadata');

process.env.AUTH_SECRET ??= Buffer.alloc(32, 1).toString('base64');
process.env.FIELD_MASTER_KEY ??= Buffer.alloc(32, 2).toString('base64');
process.env.LOG_LEVEL ??= 'silent';
