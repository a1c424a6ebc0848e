package nl.schakel.slecht.casus.web;

import nl.schakel.slecht.casus.mongo.SlechteOpslag;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.bson.Document;
import org.springframework.beans.factory.annotation.Autowired;

class SlechteController {
    @Autowired
    SlechteOpslag opslag = new SlechteOpslag();

    KafkaProducer<String, String> producer;
    Document document;
}
