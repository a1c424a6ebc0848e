/** De regels waar gezinnen op vastlopen, en de signalen die daaruit komen. */
@NullMarked
package nl.schakel.maatwerktafel.regel.model;

import org.jspecify.annotations.NullMarked;
