import { render } from 'preact';
import { introducePage } from '../../src/ui/page.ts';
import '../../src/ui/surface.css';
import { sceneNames, sceneOf } from './scenes.ts';

/** Draws the scene named in the address, `?scene=…&theme=…&language=…`; without a name, lists them. */
const asked = new URLSearchParams(location.search);
const name = asked.get('scene');

document.documentElement.dataset.theme = asked.get('theme') ?? 'light';
// Narrower than a popup there is only the side panel.
document.documentElement.toggleAttribute('data-panel', innerWidth < 380 || name?.startsWith('popup-panel') === true);
introducePage();
if (name === null) document.body.textContent = (await sceneNames()).join('\n');
else await (await sceneOf(name))(document.body, (content) => render(content, document.body));
document.documentElement.dataset.ready = 'true';
