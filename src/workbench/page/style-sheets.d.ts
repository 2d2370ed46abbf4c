/** A style sheet has effects and gives nothing. */
declare module "*.css";
