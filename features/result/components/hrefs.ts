export const resultsHref = (assignment: string) => `/teach/assignments/${assignment}/results`;

export const itemHref = (assignment: string, question: string) =>
  `${resultsHref(assignment)}/items/${encodeURIComponent(question)}`;

export const pupilHref = (assignment: string, membership: string) =>
  `${resultsHref(assignment)}/pupils/${membership}`;
