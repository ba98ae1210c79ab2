/** A message from somebody else in a conversation, as seen on the page. Ids and time only, no text. */
export interface SeenReply {
  /** Every id the conversation goes by; a send is known under one of them. */
  readonly threads: readonly string[];
  readonly message: string;
  /** Lower-case address or profile id of its sender; null where the page does not show it. */
  readonly from: string | null;
  /** When it was received, ms since the epoch; null where its id does not tell. */
  readonly at: number | null;
}
