/**
 * The demo families of gemeente Veldhoek, filed through the public API by the people themselves.
 * What this program can do, a user can do; where it fails, the product fails.
 */
@NullMarked
package nl.schakel.local.demo;

import org.jspecify.annotations.NullMarked;
