import { expect, it } from 'vitest';
import { isLocalAddress } from '../../features/classroom/format/link';

it.each([
  'http://localhost:3000',
  'http://127.0.0.1:3000',
  'http://127.0.1.1',
  'http://[::1]:3000',
  'http://0.0.0.0:3000',
  'http://vekha.localhost',
])('no other device opens %s', (address) => expect(isLocalAddress(address)).toBe(true));

it.each(['https://vekha.school.example', 'http://192.168.1.7:3000', 'https://localhost.example'])(
  'other devices may open %s',
  (address) => expect(isLocalAddress(address)).toBe(false),
);
