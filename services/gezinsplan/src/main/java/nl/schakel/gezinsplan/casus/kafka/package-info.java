/** What we tell other services, and what they tell us. */
@NullMarked
package nl.schakel.gezinsplan.casus.kafka;

import org.jspecify.annotations.NullMarked;
