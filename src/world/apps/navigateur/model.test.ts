import { test } from 'vitest';
test.todo('the browser');
