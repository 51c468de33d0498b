/** Role of people and numbers that a paper names without telling whose they are. */
export const UNTOLD = 'mentioned';
