// SPDX-FileCopyrightText: 2026 Meta Creative Intelligence contributors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Turns the MobileNetV2 of the Node package nsfwjs (a Keras graph with weights of one byte each) into ONNX, up to its pooled
// features: `node convert.mjs NODE_FOLDER OUTPUT`. Operator set 10, since OpenCV 4.6 reads limits and paddings as attributes.
import { createRequire } from 'node:module';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const SIDE = 224;
const OUTPUT = 'embedding';

const [folder, target] = process.argv.slice(2);
if (!folder || !target) {
  console.error('usage: node convert.mjs NODE_FOLDER OUTPUT');
  process.exit(2);
}
const load = createRequire(join(resolve(folder), 'package.json'));
const { onnx } = load('onnx-proto');

// The files are modules that hold JSON and base64; they are evaluated as such, without the rest of the package.
function modelPart(name) {
  const file = join(folder, 'node_modules/nsfwjs/dist/models/mobilenet_v2', name);
  const module = { exports: {} };
  new Function('module', 'exports', readFileSync(file, 'utf8'))(module, module.exports);
  return module.exports.default ?? module.exports;
}

function readWeights(manifest, bytes) {
  const weights = new Map();
  let offset = 0;
  for (const { name, shape, dtype, quantization } of manifest.flatMap((group) => group.weights)) {
    const count = shape.reduce((product, size) => product * size, 1);
    const data = new Float32Array(count);
    if (quantization?.dtype === 'uint8') {
      for (let i = 0; i < count; i++) data[i] = bytes[offset + i] * quantization.scale + quantization.min;
      offset += count;
    } else if (!quantization && dtype === 'float32') {
      for (let i = 0; i < count; i++) data[i] = bytes.readFloatLE(offset + 4 * i);
      offset += 4 * count;
    } else {
      throw new Error(`${name} is stored as ${quantization?.dtype ?? dtype}, which this converter does not read`);
    }
    weights.set(name, { shape, data });
  }
  if (offset !== bytes.length) throw new Error(`${bytes.length - offset} bytes of weights are left over`);
  return weights;
}

// Keras keeps kernels as height, width, input, output; ONNX wants output, input, height, width.
function convolutionKernel({ shape: [height, width, inputs, outputs], data }) {
  const turned = new Float32Array(data.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++)
      for (let i = 0; i < inputs; i++)
        for (let o = 0; o < outputs; o++)
          turned[((o * inputs + i) * height + y) * width + x] = data[((y * width + x) * inputs + i) * outputs + o];
  return { shape: [outputs, inputs, height, width], data: turned };
}

// Of each channel by itself: channel and multiplier together are the output.
function depthwiseKernel({ shape: [height, width, channels, multiplier], data }) {
  const { data: turned } = convolutionKernel({ shape: [height, width, 1, channels * multiplier], data });
  return { shape: [channels * multiplier, 1, height, width], data: turned };
}

class Graph {
  nodes = [];
  constants = [];

  constant(name, { shape, data }) {
    const rawData = Buffer.from(data.buffer, data.byteOffset, data.byteLength);
    const dataType = onnx.TensorProto.DataType.FLOAT;
    this.constants.push(onnx.TensorProto.create({ name, dims: shape, dataType, rawData }));
    return name;
  }

  node(opType, input, output, attributes = {}) {
    const attribute = Object.entries(attributes).map(([name, value]) => this.attribute(name, value));
    this.nodes.push(onnx.NodeProto.create({ name: `${output}_node`, opType, input, output: [output], attribute }));
    return output;
  }

  // Whole numbers, lists of them, texts, and { float } for what is no whole number.
  attribute(name, value) {
    const types = onnx.AttributeProto.AttributeType;
    if (typeof value === 'string') return onnx.AttributeProto.create({ name, type: types.STRING, s: Buffer.from(value) });
    if (Array.isArray(value)) return onnx.AttributeProto.create({ name, type: types.INTS, ints: value });
    if (typeof value === 'object') return onnx.AttributeProto.create({ name, type: types.FLOAT, f: value.float });
    return onnx.AttributeProto.create({ name, type: types.INT, i: value });
  }

  encoded(input, inputShape, output, outputShape) {
    const value = (name, dims) => {
      const shape = { dim: dims.map((dimValue) => ({ dimValue })) };
      return onnx.ValueInfoProto.create({ name, type: { tensorType: { elemType: onnx.TensorProto.DataType.FLOAT, shape } } });
    };
    const graph = {
      name: 'mobilenet_v2', node: this.nodes, initializer: this.constants,
      input: [value(input, inputShape)], output: [value(output, outputShape)],
    };
    const model = onnx.ModelProto.create({
      irVersion: 5, opsetImport: [{ domain: '', version: 10 }], producerName: 'mci-encoder', graph,
    });
    return onnx.ModelProto.encode(model).finish();
  }
}

const padding = (config) => (config.padding === 'same' ? 'SAME_UPPER' : 'VALID');

// Each kind of layer: adds its nodes and gives the name of what comes out.
const layers = {
  InputLayer: () => 'input',
  Dropout: (graph, { inputs }) => inputs[0],
  Add: (graph, { name, inputs }) => graph.node('Add', inputs, name),
  ZeroPadding2D(graph, { name, inputs, config }) {
    const [[top, bottom], [left, right]] = config.padding;
    return graph.node('Pad', inputs, name, { mode: 'constant', pads: [0, 0, top, left, 0, 0, bottom, right], value: { float: 0 } });
  },
  Conv2D(graph, { name, inputs, config, weight }) {
    const kernel = convolutionKernel(weight('kernel'));
    const all = [...inputs, graph.constant(`${name}_kernel`, kernel)];
    if (config.use_bias) all.push(graph.constant(`${name}_bias`, weight('bias')));
    return graph.node('Conv', all, name, { kernel_shape: kernel.shape.slice(2), strides: config.strides, auto_pad: padding(config) });
  },
  DepthwiseConv2D(graph, { name, inputs, config, weight }) {
    const kernel = depthwiseKernel(weight('depthwise_kernel'));
    return graph.node('Conv', [...inputs, graph.constant(`${name}_kernel`, kernel)], name, {
      kernel_shape: kernel.shape.slice(2), strides: config.strides, group: kernel.shape[0], auto_pad: padding(config),
    });
  },
  BatchNormalization(graph, { name, inputs, config, weight }) {
    const parts = ['gamma', 'beta', 'moving_mean', 'moving_variance'];
    const constants = parts.map((part) => graph.constant(`${name}_${part}`, weight(part)));
    return graph.node('BatchNormalization', [...inputs, ...constants], name, { epsilon: { float: config.epsilon } });
  },
  ReLU(graph, { name, inputs, config }) {
    if (config.max_value == null) return graph.node('Relu', inputs, name);
    return graph.node('Clip', inputs, name, { min: { float: 0 }, max: { float: config.max_value } });
  },
  AveragePooling2D: (graph, { name, inputs }) => graph.node('GlobalAveragePool', inputs, name),
  GlobalAveragePooling2D: (graph, { name, inputs }) => graph.node('GlobalAveragePool', inputs, name),
};

const model = modelPart('model.min.js');
const shard = modelPart('group1-shard1of1.min.js');
const weights = readWeights(model.weightsManifest, Buffer.from(typeof shard === 'string' ? shard : Object.values(shard)[0], 'base64'));
const graph = new Graph();
const outputs = new Map();
let pooled;
for (const layer of model.modelTopology.model_config.config.layers) {
  const kind = layers[layer.class_name];
  if (!kind) throw new Error(`${layer.class_name} is a layer that this converter does not know`);
  const name = layer.name ?? layer.config.name;
  const inputs = (layer.inbound_nodes[0] ?? []).map(([from]) => outputs.get(from));
  const weight = (part) => weights.get(`${name}/${part}`) ?? weights.get(`${layer.config.name}/${part}`);
  outputs.set(name, kind(graph, { name, inputs, config: layer.config, weight }));
  pooled = outputs.get(name);
  // What follows are the classes of the original's purpose, which is not ours.
  if (/AveragePooling2D$/.test(layer.class_name)) break;
}
graph.node('Flatten', [pooled], OUTPUT, { axis: 1 });
const bytes = graph.encoded('input', [1, 3, SIDE, SIDE], OUTPUT, [1, 1280]);
writeFileSync(`${target}.part`, bytes);
renameSync(`${target}.part`, target);
console.log(`${target}: ${bytes.length} bytes`);
