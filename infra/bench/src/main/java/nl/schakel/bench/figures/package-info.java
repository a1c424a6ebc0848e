/** What is done with the numbers: which rounds count, ratios, verdicts, and the lines that are kept. */
@NullMarked
package nl.schakel.bench.figures;

import org.jspecify.annotations.NullMarked;
