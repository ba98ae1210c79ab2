import { concerns } from '../sites/gmail/concerns.ts';
import { watch } from './watch.ts';

watch(concerns);
