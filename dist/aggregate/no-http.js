const refuse = () => {
  throw new Error("this bundle makes no HTTP requests");
};
export const HttpClient = refuse;
export const BearerCredentialHandler = refuse;
