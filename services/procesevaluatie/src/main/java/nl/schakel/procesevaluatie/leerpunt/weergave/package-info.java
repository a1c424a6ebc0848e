/** Hoe een leerpunt eruitziet. */
@NullMarked
package nl.schakel.procesevaluatie.leerpunt.weergave;

import org.jspecify.annotations.NullMarked;
