/** The Learning Cities service: one package a feature, the kernel below all of them. */
@NullMarked
package org.learningcities;

import org.jspecify.annotations.NullMarked;
