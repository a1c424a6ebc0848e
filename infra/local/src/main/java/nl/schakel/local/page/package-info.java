/** The frame that the small pages of the first run share: head, style, footer, and safe text. */
@NullMarked
package nl.schakel.local.page;

import org.jspecify.annotations.NullMarked;
