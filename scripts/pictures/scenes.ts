import type { ComponentChild } from 'preact';

/** Draws itself into the body, by itself or through `draw`. */
export type Scene = (body: HTMLElement, draw: (content: ComponentChild) => void) => void | Promise<void>;

type Scenes = Readonly<Record<string, Scene>>;

/** By the first word of a scene's name. Each surface brings its own style sheets, which the others must not see. */
const SURFACES: Readonly<Record<string, () => Promise<Scenes>>> = {
  popup: async () => (await import('./popup-scenes.tsx')).popupScenes,
  card: async () => (await import('./card-scenes.tsx')).cardScenes,
  mail: async () => (await import('./mail-scenes.ts')).mailScenes,
  welcome: async () => (await import('./welcome-scenes.tsx')).welcomeScenes,
  playbook: async () => (await import('./playbook-scenes.tsx')).playbookScenes,
  progress: async () => (await import('./progress-scenes.tsx')).progressScenes,
  brief: async () => (await import('./brief-scenes.tsx')).briefScenes,
  practice: async () => (await import('./practice-scenes.tsx')).practiceScenes,
};

export async function sceneOf(name: string): Promise<Scene> {
  const scene = (await SURFACES[name.split('-')[0] ?? '']?.())?.[name];
  if (!scene) throw new Error(`no such scene: ${name}`);
  return scene;
}

export async function sceneNames(): Promise<readonly string[]> {
  const all = await Promise.all(Object.values(SURFACES).map((load) => load()));
  return all.flatMap((scenes) => Object.keys(scenes));
}
