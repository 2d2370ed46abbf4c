/** Why a calculation ended that whoever watches the pane has called off: its cell stays, and has to say so. */
export class CancelledByUser extends Error {}
