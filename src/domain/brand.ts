/** A type that the compiler keeps apart from its representation, such as days from plain numbers. */
export type Brand<T, Name extends string> = T & { readonly __brand: Name };
