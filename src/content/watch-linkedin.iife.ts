import { concerns } from '../sites/linkedin/concerns.ts';
import { watch } from './watch.ts';

watch(concerns);
