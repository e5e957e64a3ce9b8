/** How fast the road is, measured by JMH. No part of the default build. */
package org.readout.bench;
