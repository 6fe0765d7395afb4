/** By how it is displayed, an element that stands in a line as its text does; as is one in a document that is not on screen. */
export const inLine = /^(?:inline|contents|ruby.*)?$/;
