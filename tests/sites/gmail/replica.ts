/** What tests may ask of a replica page: `window.replica`. Addresses stand for people; names are made of them. */
export interface Replica {
  /** The class a class goes by after `renameClasses`. */
  renamed(name: string): string;
  renameClasses(...classes: string[]): void;
  /** Leaves classes and attributes out of everything made from now on. */
  leaveOut(names: { readonly classes: readonly string[]; readonly attributes: readonly string[] }): void;
  /** Opens a pop-up with the focus in "to"; gives the draft's id. */
  openCompose(options?: ComposeOptions): string;
  openDraft(id: string): string;
  /** Opens a reply under the conversation shown, or in a window over it. */
  openReply(options?: ReplyOptions): string;
  insertInto(draft: { body: Element }, text: string): void;
  /** Composers on the page, by draft id. */
  readonly shown: Map<
    string,
    { readonly region: HTMLElement; readonly frame: HTMLElement; readonly body: HTMLElement; to: unknown[] }
  >;
  minimise(id: string): void;
  fullScreen(id: string): void;
  plainText(id: string): void;
  showThread(options: ThreadOptions): void;
  addMessage(message: ThreadMessage & { readonly draft?: boolean; readonly sync?: string }): void;
  showList(rows: readonly Row[]): void;
  storm(count: number): void;
  storming(rate: number): () => void;
  otherExtension(id: string): void;
  foldRecipients(id: string): void;
  readonly noticeBox: HTMLElement;
  clearNotice(): void;
  /** Shows some other notice. */
  notify(text: string, ...links: Element[]): void;
  /** Whose page it is. */
  readonly me: { email: string; name: string };
  /** What becomes of the next send. */
  next: 'sent' | 'stuck' | 'silent' | 'offline' | 'listed' | 'ask';
  /** How long a send takes, ms. */
  delay: number;
  /** Has every send that is under way arrive at once. */
  arrive(): void;
  /** Whether notices name the draft they are about. */
  namesIds: boolean;
  readonly sentCount?: number;
}

export interface ComposeOptions {
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly subject?: string;
  /** Lines. */
  readonly text?: string;
  readonly signed?: boolean;
}

export interface ReplyOptions {
  /** A reply to all goes to everybody who wrote in the conversation. */
  readonly kind?: 'reply' | 'replyAll' | 'forward';
  /** Whom a forward goes to. */
  readonly to?: readonly string[];
  readonly text?: string;
  readonly signed?: boolean;
  readonly window?: boolean;
}

export interface ThreadMessage {
  readonly email: string;
  readonly name: string;
  readonly text: string;
  /** Received, ms since the epoch. */
  readonly at?: number;
  readonly collapsed?: boolean;
}

export interface ThreadOptions {
  readonly title?: string;
  /** The conversation's legacy id. */
  readonly legacy?: string;
  /** Its own id, where it is not made of the legacy one. */
  readonly thread?: string;
  readonly messages: readonly ThreadMessage[];
}

export interface Row {
  readonly thread: string;
  readonly legacy: string;
  readonly last: string;
  readonly people: readonly string[];
  /** Said before them. */
  readonly label?: string;
  readonly subject: string;
  readonly snippet?: string;
}
