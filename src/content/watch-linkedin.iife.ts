import { concerns as inLinkedIn } from '../sites/linkedin/concerns.ts';
import { concerns as inSalesNavigator } from '../sites/salesnavigator/concerns.ts';
import { watch } from './watch.ts';

watch((element) => inLinkedIn(element) || inSalesNavigator(element));
