import { expect, it } from 'vitest';

import { fold } from '../../text/fold';
import { namesMoment } from './moments';

it.each([
  'Join us on 12 March',
  'March 12th, Lyon',
  '7 - 9 de diciembre',
  '3. Oktober',
  'le 4 février',
  'starts at 2 pm',
  '14:30, room 2',
  '5月12日',
])('“%s” names a day or an hour', (text) => expect(namesMoment(fold(text))).toBe(true));

it.each(['in March we planted', 'version 14', '12 marching bands', 'may help', 'a ratio of 3:4'])(
  '“%s” names neither',
  (text) => expect(namesMoment(fold(text))).toBe(false),
);
