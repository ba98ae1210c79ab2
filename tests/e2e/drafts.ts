/** Drafts the end-to-end tests type: own writing. */

/** All about the sender. */
export const SELF_LED =
  'We are the leading platform for invoice automation and we serve four hundred finance teams. ' +
  'Our product saves time and money with seven new modules. ' +
  "I'd love to show you a quick demo of our tool next week.";

/** All about the reader. */
export const CUSTOMER_LED =
  'You posted a second AP clerk role in Cork on 4 June, and the ad asks for three-way matching by hand. ' +
  'Is it the matching that fills the second desk, or chasing approvals? ' +
  'How many of the Leeds invoices arrive without an order number?';
