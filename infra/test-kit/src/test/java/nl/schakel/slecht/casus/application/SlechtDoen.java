package nl.schakel.slecht.casus.application;

import nl.schakel.slecht.casus.mongo.SlechteOpslag;
import org.springframework.stereotype.Service;

@Service
public class SlechtDoen {
    public SlechteOpslag opslag = new SlechteOpslag();
}
