/** What another system may do with its token. */
export const API_SCOPES = ['registers:write', 'reuse:read', 'reuse:write', 'papers:read', 'files:read'] as const;
export type ApiScope = (typeof API_SCOPES)[number];

export interface ApiToken {
  name: string;
  scopes: ApiScope[];
  createdAt: Date;
  /** Null = never ends by itself. */
  expiresAt: Date | null;
  revokedAt: Date | null;
  /** To the minute; null = never used. */
  lastUsedAt: Date | null;
}

/** Tokens of other systems; the token itself is kept nowhere, only its digest. */
export interface ApiTokens {
  /** False when a token of this name exists, be it revoked: its name stands in the audit trail. */
  addToken(token: { name: string; tokenSha256: string; scopes: ApiScope[]; expiresAt: Date | null }): Promise<boolean>;
  tokens(): Promise<ApiToken[]>;
  /** False when there is none of this name that could be used. */
  revokeToken(name: string): Promise<boolean>;
  /** The token behind a digest, when it can be used now; notes that it was. */
  token(tokenSha256: string): Promise<Pick<ApiToken, 'name' | 'scopes'> | null>;
}
