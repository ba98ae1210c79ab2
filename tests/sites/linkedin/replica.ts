/** What tests may ask of a replica page: `window.replica`. */
export interface Replica {
  /** The rep, as the page's header says. */
  readonly me: { readonly name: string; readonly id: string };
  readonly words: Readonly<Record<string, string>>;
  openBubble(options?: OpenOptions): Conversation;
  openNewMessage(options?: OpenOptions): Conversation;
  openInMail(options?: OpenOptions): Conversation;
  /** On the message page. */
  openThread(options?: OpenOptions): Conversation;
  openCompany(options?: OpenOptions): Conversation;
  openInvite(options?: InviteOptions): Invitation;
  openInviteInFrame(options?: Pick<InviteOptions, 'limit'>): Promise<void>;
  threadId(person: { readonly name: string }): string;
  urn(person: { readonly name: string }, at: number): string;
  type(conversation: Conversation, text: string): void;
  addMessage(conversation: Conversation, message: Message): Element;
  /** Above what is shown, as when scrolled up. */
  addHistory(conversation: Conversation, message: Message): Element;
  quickReplies(conversation: Conversation): void;
  /** Draws it anew, with new nodes. */
  draw(conversation: Conversation): Conversation;
  /** Shows another conversation in the nodes of this one. */
  switchTo(conversation: Conversation, person: Person, messages?: readonly Message[]): void;
  close(conversation: Conversation): void;
  minimise(conversation: Conversation): void;
  restore(conversation: Conversation): void;
  toast(type: 'error' | 'success', text: string): Element;
  renameClasses(...classes: string[]): void;
  /** Goes without these from now on. */
  leaveOut(anchors: ReadonlyArray<{ readonly kind: 'class' | 'attribute'; readonly name: string }>): void;
  storm(changes: number): void;
  storming(rate: number): () => void;
  /** What becomes of the next send. */
  next: Outcome;
  /** How long the server takes, ms. */
  delay: number;
  /** How far the server's clock is ahead, ms. */
  skew?: number;
}

export type Outcome =
  | 'sent'
  /** The placeholder becomes the message, instead of being replaced by it. */
  | 'inPlace'
  /** Taken from the editor, never confirmed. */
  | 'silent'
  /** Nothing happens. */
  | 'stuck'
  | 'toast'
  | 'resend'
  | 'twice'
  /** The other side writes the same words. */
  | 'echoed'
  | 'redrawn'
  /** An older message with the same words is loaded. */
  | 'history'
  /** Another own message comes, from another device. */
  | 'other'
  | 'remount'
  | 'closed'
  /** Of invitations. */
  | 'upsell'
  | 'another';

export interface Person {
  readonly name: string;
  readonly id: string;
  readonly headline?: string;
}

export interface Message {
  readonly name: string;
  readonly text: string;
  /** Sent, ms since the epoch by the server's clock. */
  readonly at?: number;
  /** Of the same group as the one before, and so without a name. */
  readonly inGroup?: boolean;
  readonly urn?: string | undefined;
}

export interface OpenOptions {
  readonly to?: readonly Person[];
  readonly messages?: readonly Message[];
  readonly text?: string;
  readonly subject?: string;
  /** What the head says instead of the name. */
  readonly title?: string;
  /** Address of the page; null: as it is. */
  readonly path?: string | null;
  /** The recipients are still being chosen. */
  readonly isNew?: boolean;
  readonly enterSends?: boolean;
  /** Shows Send all the same. */
  readonly keepsButton?: boolean;
  readonly hasCard?: boolean;
  /** Whether messages carry ids. */
  readonly ids?: boolean;
  readonly focus?: boolean;
}

export interface Conversation {
  readonly node: HTMLElement;
  readonly form: HTMLFormElement;
  readonly body: HTMLElement;
  readonly list: HTMLElement;
  to: readonly Person[];
}

export interface InviteOptions {
  readonly person?: { readonly name?: string; readonly slug?: string };
  readonly text?: string;
  readonly limit?: number;
  readonly path?: string | null;
  /** Whether the page shows the control that opened the dialog. */
  readonly control?: boolean;
}

export interface Invitation {
  readonly dialog: HTMLElement;
  readonly note: HTMLTextAreaElement;
  readonly send: HTMLElement;
  readonly cancel: HTMLElement;
}
