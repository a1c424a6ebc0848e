/** De maatwerktafel: verzoeken van gezinnen die op een regel vastlopen, en de besluiten daarop. */
@NullMarked
package nl.schakel.maatwerktafel;

import org.jspecify.annotations.NullMarked;
