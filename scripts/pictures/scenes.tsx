import type { ComponentChild } from 'preact';
import { cardScenes } from './card-scenes.tsx';
import { gmailScenes } from './gmail-scenes.ts';
import { popupScenes } from './popup-scenes.tsx';

/** Draws itself into the body, by itself or through `draw`. */
export type Scene = (body: HTMLElement, draw: (content: ComponentChild) => void) => void | Promise<void>;

export const SCENES: Readonly<Record<string, Scene>> = { ...popupScenes, ...cardScenes, ...gmailScenes };
