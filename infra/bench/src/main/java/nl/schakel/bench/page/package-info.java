/** The page that shows what was measured. */
@NullMarked
package nl.schakel.bench.page;

import org.jspecify.annotations.NullMarked;
