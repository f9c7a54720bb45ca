// What the tests use of this library, which has no types: another’s reading of what is to be signed.

declare module '@digitalbazaar/eddsa-jcs-2022-cryptosuite' {
  export interface DataIntegrityProof {
    readonly verificationMethod: string;
    readonly [field: string]: unknown;
  }

  interface VerifyCryptosuite {
    readonly name: string;
    createVerifier(options: { readonly verificationMethod: object }): Promise<{
      verify(options: { readonly data: Uint8Array; readonly signature: Uint8Array }): Promise<boolean>;
    }>;
    createVerifyData(options: { readonly cryptosuite: VerifyCryptosuite; readonly document: object; readonly proof: object }): Promise<Uint8Array>;
  }

  export function createVerifyCryptosuite(): VerifyCryptosuite;
}
