/** In unit tests the extension API is an in-memory double. */
export { fakeBrowser as default } from '@webext-core/fake-browser';
