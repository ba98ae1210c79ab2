import { behavesIn } from './places/suite.ts';

behavesIn('firefox');
